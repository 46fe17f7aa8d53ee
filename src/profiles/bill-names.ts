/**
 * Words of a bill's name that say what kind of paper it is, or that it is meant for now: letters
 * put them on and leave them off, so no bill is recognised by them. Compared as stems.
 */
export const KIND_WORDS: readonly string[] = (
  'wet wetten wv wetsvoorstel wetsvoorstellen wetvoorstel voorstel wetsontwerp ontwerp concept wetswijziging wetsaanpassing wijziging wetstraject ' +
  'wetgevingstraject traject wetgeving initiatiefwetsvoorstel novelle amvb algemene maatregel bestuur besluit ontwerpbesluit ' +
  'uitvoeringsbesluit regeling regelingen subsidieregeling subsidieregelingen beleidsregel ministeriële verordening experiment wetgevingsexperiment ' +
  'experimenteerregeling brochure handreiking leidraad handboek toolkit factsheet routekaart werkagenda actieplan gids ' +
  'kamerstuk kamerstukken nieuw nieuwe huidig huidige aangekondigde beoogde genoemde bovengenoemde betreffende'
).split(' ');
