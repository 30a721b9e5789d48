/** Nouns for bodies that can speak. */
export const organisationNouns: readonly string[] = [
  ...'government administration ministry department agency bureau office council commission committee parliament'.split(
    ' ',
  ),
  ...'senate congress cabinet court tribunal police force forces army navy military air-force embassy consulate'.split(
    ' ',
  ),
  ...'mission board authority authorities union party coalition alliance federation confederation league'.split(' '),
  ...'association organisation organization society foundation institute institution charity nonprofit ngo trust'.split(
    ' ',
  ),
  ...'company firm corporation business manufacturer maker retailer chain bank insurer airline carrier operator'.split(
    ' ',
  ),
  ...'startup start-up giant conglomerate group publisher label studio brand store shop restaurant hotel club team'.split(
    ' ',
  ),
  ...'franchise hospital clinic school college university campus church diocese archdiocese mosque synagogue'.split(
    ' ',
  ),
  ...'zoo museum theatre theater observatory laboratory lab centre center regime state country nation kingdom'.split(
    ' ',
  ),
  ...'republic city county town campaign regulator watchdog lobby think-tank movement network command'.split(' '),
  ...'service services unit division district presidency monarchy palace leadership militia faction'.split(' '),
  ...'inspectorate secretariat airport railway brewery bakery factory mill mine shipyard'.split(' '),
  ...'prosecution prosecutors library archive orchestra opera'.split(' '),
];

/** Words after a firm's own name: with or without them it is the same firm. */
export const companyWords: readonly string[] = [
  ...'inc corp co ltd llc plc gmbh ag sa holdings group company corporation enterprises industries partners'.split(' '),
  ...'media entertainment pictures records studios productions technologies systems airlines airways motors'.split(' '),
];

/** Nouns that can stand for any organisation named before: "the company", "the group". */
export const anyOrganisation: readonly string[] = [
  ...'company firm corporation business manufacturer maker retailer chain airline carrier operator startup giant'.split(
    ' ',
  ),
  ...'start-up conglomerate group organisation organization agency association charity foundation institute network'.split(
    ' ',
  ),
  ...'brand label studio publisher team club party movement watchdog think-tank nonprofit bank insurer'.split(' '),
];

/** Nouns for bodies in a building of their own: "the hospital" may be named a medical centre. */
export const institutionNouns: readonly string[] =
  'hospital clinic school college university church museum theatre theater zoo library hotel restaurant store shop'.split(
    ' ',
  );

/** Words in a name that make it the name of an organisation. */
export const organisationNameWords: readonly string[] = [
  ...'lines line cruises ferries airways airlines railways motors brewery breweries bakery airport inspectorate'.split(
    ' ',
  ),
  ...'rovers united athletic wanderers city orchestra zoo museum library institute'.split(' '),
  ...'inc corp co ltd llc plc gmbh ag sa holdings group company corporation enterprises industries partners'.split(' '),
  ...'technologies systems solutions labs software media entertainment pictures records studios productions games'.split(
    ' ',
  ),
  ...'times news post journal tribune herald gazette telegraph guardian mail mirror star sun observer chronicle'.split(
    ' ',
  ),
  ...'reporter daily weekly magazine review press wire radio tv television broadcasting network channel online'.split(
    ' ',
  ),
  ...'monitor dispatch examiner inquirer independent express echo globe today insider business street'.split(' '),
  ...'ministry department agency bureau office council commission committee parliament senate congress house'.split(
    ' ',
  ),
  ...'cabinet court tribunal police force forces army navy guard embassy consulate mission board authority union'.split(
    ' ',
  ),
  ...'party coalition alliance federation league association organisation organization society foundation'.split(' '),
  ...'institute institution charity trust bank airlines airways university college school academy hospital clinic'.split(
    ' ',
  ),
  ...'medical center centre church diocese archdiocese museum theatre theater club united city fc rovers wanderers'.split(
    ' ',
  ),
  ...'observatory laboratory command service services administration republic states state nations kingdom'.split(' '),
  ...'rights watch international federal health human tour team project fund exchange airport'.split(' '),
  ...'province region island valley lake river mountain beach road avenue bridge tower towers square park'.split(' '),
  ...'county district station campaign movement front brigade brigades white scotland yard'.split(' '),
  ...'convention conference summit forum festival championship championships league'.split(' '),
];
