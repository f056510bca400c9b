/** True for the same JSON, whatever the order of its keys: a program that wrote a file again may have sorted them. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const ones = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    ones.length === others.size && ones.every(([key, value]) => others.has(key) && sameJson(value, others.get(key)))
  );
}
