/**
 * A verb of saying that does something else to these objects: a company recalls cars, a ward admits patients. What it is
 * called keeps it a saying ("dismissed the minister as a liar"), and so does a clause ("admitted patients had died").
 */
export interface OtherAct {
  readonly verb: string;
  readonly objects: string;
  readonly yes: string;
  readonly no: string;
}

export const otherActs: readonly OtherAct[] = [
  {
    verb: 'recall',
    objects: `car cars vehicle vehicles van vans truck trucks suv suvs bus buses model models unit units batch batches product
      products item items formula milk toy toys device devices phone phones laptop laptops battery batteries airbag airbags
      tyre tyres tire tires cheese chicken beef lettuce meat food foods ambassador ambassadors envoy envoys diplomat
      diplomats troops parliament striker winger defender midfielder goalkeeper`,
    yes: 'Toyo recalled 3,000 vans.',
    no: 'Ana Holt recalled the day the roof fell in.',
  },
  {
    verb: 'concede',
    objects: `goal goals penalty penalties corner corners free-kick run runs point points wicket wickets set sets try tries
      yards possession territory defeat`,
    yes: 'Rovers conceded a late goal.',
    no: 'Ana Holt conceded the error.',
  },
  {
    verb: 'admit',
    objects:
      'patient patients member members student students pupil pupils guest guests refugee refugees migrant migrants',
    yes: 'The ward admitted nine patients.',
    no: 'Ana Holt admitted the theft.',
  },
  {
    verb: 'defend',
    objects: 'title titles crown belt championship trophy lead goal corner corners',
    yes: 'Ana Holt defended her title.',
    no: 'Ana Holt defended the sale.',
  },
  {
    verb: 'reject',
    objects: `visa visas ballot ballots kidney organ organs transplant tissue cheque cheques goods delivery parcel`,
    yes: 'The hospital rejected the kidney.',
    no: 'Ana Holt rejected the claim.',
  },
  {
    verb: 'dismiss',
    objects: `cook maid servant servants staff worker workers employee employees coach manager jury class batsman batsmen
      opener`,
    yes: 'Ana Holt dismissed her cook.',
    no: 'Ana Holt dismissed the manager as a liar.',
  },
  {
    verb: 'cite',
    objects: 'driver drivers motorist motorists trucker cyclist cyclists pedestrian pedestrians',
    yes: 'Officers cited the driver for speeding.',
    no: 'Ana Holt cited the heat.',
  },
  {
    verb: 'reveal',
    objects: 'stage face teeth scar scars tattoo tattoos chest shoulder cleavage legs',
    yes: 'The curtain rose to reveal a stage.',
    no: 'Ana Holt revealed the plan.',
  },
];
