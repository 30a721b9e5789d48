/** The one of `words` that a misspelt word was most likely meant to be; null if none is close. */
export function nearestWord(word: string, words: readonly string[]): string | null {
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length * 0.6)) + 1;
  for (const candidate of words) {
    const other = candidate.toLowerCase();
    const isStart = wanted.length >= 2 && other.startsWith(wanted);
    const distance = isStart ? 0.5 : edits(wanted, other);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** How many letters to insert, delete, replace or swap with the next (optimal string alignment distance). */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8 || a.length > 100) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
