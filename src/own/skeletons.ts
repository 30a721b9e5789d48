/** The beginnings of a file of own rules, by what they add: each says what its fields mean, and passes `stance rules test`. */
export const SKELETONS = {
  verb: `# Verbs of reporting. A line has the base, the third person, the past, the form in -ing and further participles,
# a bar, and what the verb takes: c a clause, q a quotation, n a noun phrase, w a question word, i an infinitive,
# a whom it is told; after a particle, as in out:cq. The tables: say, confirm, deny (whatever its object is: refute;
# only a claim: reject), doubt, refuse, accuse, judge, ask, order, show, find, think.
verbs:
  say:
    - bewhisper bewhispers bewhispered bewhispering | cq
  refute:
    - nix nixes nixed nixing | n

# Sentences in which marks show who, the [cue] and «what», and {the words that decide}; or what comes out, by its fields.
examples:
  - '<Mayor Ilse Brandt> [bewhispered] that «the bridge was safe».'
  - text: The palace nixed the report.
    speaker: palace
    stance: deny
`,
  refusal: `# Phrases that refuse to answer. (a|b) are alternatives, [a] may be missing, .. are up to three words, * is any word,
# <decline> is a class of words; {braces} show the words that decide.
refusals:
  - '{(clam|clams|clammed) up}'

examples:
  - text: Mayor Ilse Brandt clammed up about the sale.
    speaker: Ilse Brandt
    stance: neither-confirm-nor-deny
`,
  denial: `# Phrases that deny. (a|b) are alternatives, [a] may be missing, .. are up to three words, * is any word,
# <deny> is a class of words; {braces} show the words that decide. For a verb: stance rules new verb.
denials:
  - '{(take|takes|took) an axe to}'

examples:
  - text: Mayor Ilse Brandt took an axe to the rumour.
    speaker: Ilse Brandt
    stance: deny
`,
  stance: `# Rules of stance, in the format of those that stance has: see one with stance rules deny/called-false.
rules:
  - id: own/flimflam
    doc: What was claimed is called flimflam.
    stage: classify
    stance: deny # deny, neither-confirm-nor-deny, assert, or null for none
    rank: said-false # which rule wins where several match: see the fields of a rule of the same kind
    reads: content # cue: the words around the cue; content: what was said
    phrases:
      - '{flimflam}'
    examples:
      # the {words that decide}; every statement of the text has to come out so
      yes:
        - Mayor Ilse Brandt said the report was {flimflam}.
      # what it must leave alone, why, and which rule decides there
      no:
        - text: Mayor Ilse Brandt said the report was long.
          why: That is no denial.
          gives: assert/plain
`,
  boilerplate: `# Rules for what is not the article. A line rule drops a line that looks so: whole, starts, ends and has are phrases,
# shape is for patterns ('/^our pigeons/i'). The kinds: line, hint (only beside dropped lines), cut (at the front of a
# line), section (a heading and what follows), markup (elements of a page).
rules:
  - id: own/pigeons
    doc: An offer to send the news by pigeon.
    stage: clean
    kind: line
    drops: newsletter # what it is: advertisement, appeal, author, byline, caption, newsletter, notice, related, share …
    line:
      starts:
        - our pigeons (fly|leave) daily
    examples:
      # the {words} that it drops
      yes:
        - "The mayor of Tarn said no.\\n{Our pigeons leave daily at noon.}"
      # what it must leave alone, why, and which rule drops it instead
      no:
        - text: The pigeons fly daily, the mayor of Tarn said.
          why: That is what somebody said.
          gives: nothing
`,
  people: `# Who is who at your desk. An alias is a name, or words for somebody where the article names nobody by them.
people:
  - name: Ilse Brandt
    aliases: [the Iron Mayor, the president]
    role: president of Tarn
    affiliation: Tarn # whom they speak for
    gender: female # or male: whom "she" can mean

bodies:
  - name: Tarn Harbour Trust
    aliases: [THT]

outlets:
  - Tarn Lantern

examples:
  - text: The president said the bridge was safe.
    speaker: Ilse Brandt
    role: president of Tarn
`,
  off: `# Rules that you do without, by their ids: stance rules lists them, stance extract --explain says which made a statement.
off:
  - deny/called-false
`,
} as const;
