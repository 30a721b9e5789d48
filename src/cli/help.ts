/** Examples for each command's help. They work when pasted into a shell at the root of the repository. */
export const EXAMPLES = {
  stance: `
Examples:
  $ echo 'The mayor of Ostrel denied that the bridge was unsafe.' | stance extract
  $ stance extract --format csv fixtures/articles

Exit status: 0 all was read, 1 --fail-on was met, 2 wrong usage, 3 some input could not be read, 4 the output could not be written.`,
  extract: `
Examples:
  $ echo 'The mayor of Ostrel denied that the bridge was unsafe.' | stance extract --format table --explain
  $ stance extract --stance deny,ncnd --format jsonl fixtures/articles

Stances: deny, neither-confirm-nor-deny (or ncnd), assert, none (a question, an order, thanks).`,
  compare: `
Examples:
  $ stance compare fixtures/articles
  $ stance compare --format json fixtures/articles
  $ stance compare --explain --claim 'The governor will sell the castle' fixtures/articles`,
  clean: `
Examples:
  $ printf 'Bridge reopens\\n\\nThe bridge was reopened on Friday.\\n\\nSign up for our newsletter\\n' | stance clean
  $ stance clean --dropped fixtures/articles`,
  parse: `
Examples:
  $ echo 'The mayor of Ostrel denied that the bridge was unsafe.' | stance parse
  $ stance parse --format jsonl fixtures/articles`,
  score: `
Examples:
  $ stance extract -o gold.jsonl fixtures/articles
  $ stance score gold.jsonl gold.jsonl`,
  rules: `
Examples:
  $ stance rules
  $ stance rules new verb > own.yaml && stance rules test own.yaml

new KIND prints a file of your own rules to begin with: verb, refusal, denial, stance, boilerplate, people or off. test FILE
runs the examples of such files; status 1 where one comes out otherwise.`,
  config: `
Examples:
  $ stance config
  $ stance config --no-config`,
  completion: `
Examples:
  $ eval "$(stance completion bash)"
  $ stance completion fish > ~/.config/fish/completions/stance.fish`,
  man: `
Examples:
  $ stance man | man -l -
  $ stance man > ~/.local/share/man/man1/stance.1`,
  schema: `
Examples:
  $ stance schema > stance.schema.json
  $ stance schema claim

article is what extract prints, claim what compare prints, position what compare --claim prints; of an array, one element.`,
} as const;
