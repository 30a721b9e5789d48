import {z} from 'zod';

/** The keys that the value at a path may have, by the shape of the whole; empty where it is no mapping. */
export function keysOf(shape: unknown, path: readonly PropertyKey[]): readonly string[] {
  const [first, ...rest] = path;
  if (shape instanceof z.ZodObject) {
    if (first === undefined) return Object.keys(shape.shape);
    return keysOf(shape.shape[String(first)], rest);
  }
  if (shape instanceof z.ZodArray) return keysOf(shape.element, rest);
  if (shape instanceof z.ZodRecord) return first === undefined ? wordsOf(shape.keyType) : keysOf(shape.valueType, rest);
  if (shape instanceof z.ZodUnion) return [...new Set(shape.options.flatMap((option) => keysOf(option, path)))];
  if (shape instanceof z.ZodDefault || shape instanceof z.ZodReadonly || shape instanceof z.ZodExactOptional)
    return keysOf(shape.unwrap(), path);
  return [];
}

const wordsOf = (shape: unknown): readonly string[] => (shape instanceof z.ZodEnum ? shape.options.map(String) : []);
