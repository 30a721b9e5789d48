/** Whether two words differ by one letter more within them or two that have changed places: "Fennwick", "Fenwikc". */
export function isSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isSlip(b, a);
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  // "the Fenwicks" are a family
  if (a.length < b.length) return i < a.length && a.slice(i) === b.slice(i + 1);
  return i + 1 < a.length && a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
