/** Plurals that no rule finds: plural, singular. */
export const irregularNouns = `men:man women:woman children:child people:person feet:foot teeth:tooth geese:goose mice:mouse lice:louse oxen:ox
  lives:life wives:wife knives:knife leaves:leaf loaves:loaf thieves:thief halves:half shelves:shelf wolves:wolf selves:self calves:calf
  elves:elf hooves:hoof scarves:scarf data:datum media:medium criteria:criterion phenomena:phenomenon bacteria:bacterium
  strata:stratum memoranda:memorandum addenda:addendum errata:erratum analyses:analysis crises:crisis theses:thesis bases:base
  hypotheses:hypothesis diagnoses:diagnosis oases:oasis axes:axis parentheses:parenthesis synopses:synopsis emphases:emphasis
  alumni:alumnus cacti:cactus fungi:fungus nuclei:nucleus stimuli:stimulus syllabi:syllabus radii:radius foci:focus appendices:appendix
  indices:index matrices:matrix vertices:vertex policemen:policeman policewomen:policewoman firemen:fireman spokesmen:spokesman
  spokeswomen:spokeswoman chairmen:chairman congressmen:congressman congresswomen:congresswoman businessmen:businessman
  businesswomen:businesswoman gunmen:gunman fishermen:fisherman salesmen:salesman lawmen:lawman servicemen:serviceman
  clergymen:clergyman gentlemen:gentleman statesmen:statesman workmen:workman noblemen:nobleman grandchildren:grandchild
  schoolchildren:schoolchild stepchildren:stepchild townspeople:townsperson salespeople:salesperson spokespeople:spokesperson`;

/** Nouns in "-s" that are no plural. */
export const singularInS = `news politics economics physics mathematics series species means headquarters athletics ethics statistics
  linguistics gas bus bias crisis analysis basis thesis hypothesis diagnosis emphasis oasis axis lens virus campus bonus census consensus
  chorus circus focus genius status surplus corpus bus plus focus chaos cosmos canvas atlas christmas texas diabetes rabies measles
  aids process boss loss class glass grass mass pass press stress success access address business witness mess dress cross process
  progress congress princess mattress fortress hostess actress waitress goddess excess recess abscess compass bass brass kiss
  miss bliss abyss toss moss gloss floss chess guess wilderness`;

/** Nouns whose plural is the same. */
export const sameInPlural = 'people police cattle sheep fish deer aircraft series species data media troops clergy';
