/** Words in capitals that are common nouns. */
export const commonAcronyms = `rbi gnp ipo ipos tv pc dvd cd dna rna ceo cfo coo ceos gdp vat ied ieds rpg mp mps pm vp phd ba ma md id ids gp gps atm sim usb url pdf
  sms diy hiv aids iq it ai faq q&a pr hr ngo ngos pow pows suv suvs ufo ufos rv cctv er icu or x-ray vip vips p.s. ps asap fyi`;
