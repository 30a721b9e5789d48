import * as z from 'zod';

/** The keys that the value at a path may have, by the shape of the whole; empty where it is no mapping. */
export function knownKeys(shape: unknown, path: readonly PropertyKey[]): readonly string[] {
  const [first, ...rest] = path;
  if (shape instanceof z.ZodObject) {
    if (first === undefined) return Object.keys(shape.shape);
    return knownKeys(shape.shape[String(first)], rest);
  }
  if (shape instanceof z.ZodArray) return knownKeys(shape.element, rest);
  if (shape instanceof z.ZodRecord)
    return first === undefined ? wordsOf(shape.keyType) : knownKeys(shape.valueType, rest);
  if (shape instanceof z.ZodUnion) return [...new Set(shape.options.flatMap((option) => knownKeys(option, path)))];
  if (shape instanceof z.ZodDefault || shape instanceof z.ZodReadonly || shape instanceof z.ZodExactOptional)
    return knownKeys(shape.unwrap(), path);
  return [];
}

const wordsOf = (shape: unknown): readonly string[] => (shape instanceof z.ZodEnum ? shape.options.map(String) : []);
