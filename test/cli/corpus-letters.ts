/** Letters of our own for a folder with a manifest, as official publications print them. */
export function letterText(number: number, { day = '3 maart 2025', text = 'De bruggen zijn licht.' } = {}): string {
  return [
    'Vergaderjaar 2024–2025',
    '39 000 Bruggen',
    `Nr. ${number} BRIEF VAN DE MINISTER VOOR VERZONNEN BRUGGEN`,
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    `Den Haag, ${day}`,
    `${text} Zie Kamerstuk 39 000, nr. 7.`,
    '',
  ].join('\n\n');
}

/** A letter that prints neither id nor date. */
export const bareText = 'Geachte voorzitter,\n\nZie Kamerstuk 39 000, nr. 7, van 1 mei 2024.\n';
