/** Lines of letters and reports that stand by themselves wherever they stand in text set in lines; data only. */

/** A label and what it says: `Status: loopt`, `Stand van zaken: gestopt.` */
export const labelLine =
  /^(?:(?:Huidige status|Status|Stand van zaken|Voortgang|Planning|Trekker|Actiehouder|Toelichting|Resultaat|Vervolgstappen|Volgende stap(?:pen)?|Betrokken(?:en| partijen))\s?:\s|(?:Huidige status|Status|Stand van zaken)\s?:$)/u;

/** An entry of a list: `Bijlage 2: Rapport`, `Maatregel 3. Een meldpunt`; a number without a sign behind it goes on as a sentence. */
export const entryLine =
  /^(?:Bijlage|Maatregel|Submaatregel|Actie|Actiepunt|Aanbeveling|Prioriteit)\s(?:nr\.\s?)?\d{1,2}[a-h]?\s?[.:–-]\s+\p{Lu}/u;

/** When a report appeared, below its title. */
export const monthLine =
  /^(?:Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Voorjaar|Zomer|Najaar|Winter)\s\d{4}$/;

/** Who signs, with the name on the line below. */
export const officeLine =
  /^(?:De|DE|Het|HET|de|het)\s(?:[Ff]ungerend\s)?(?:[Mm]inister|MINISTER|[Ss]taatssecretaris|STAATSSECRETARIS|[Vv]oorzitter|[Gg]riffier|[Aa]djunct-griffier|[Ii]nformateur|[Ff]ormateur)(?!\p{L})[^.;:!?]{0,160},$/u;
