const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** An exact fraction of unlimited size, in lowest terms, its denominator positive. */
export class Fraction {
  readonly n: bigint;
  readonly d: bigint;

  constructor(n: number | bigint, d: number | bigint = 1) {
    const common = gcd(BigInt(n), BigInt(d));
    const sign = BigInt(d) < 0n ? -1n : 1n;
    this.n = (sign * BigInt(n)) / common;
    this.d = (sign * BigInt(d)) / common;
  }

  plus(other: Fraction): Fraction {
    return new Fraction(this.n * other.d + other.n * this.d, this.d * other.d);
  }

  minus(other: Fraction): Fraction {
    return new Fraction(this.n * other.d - other.n * this.d, this.d * other.d);
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.n * other.n, this.d * other.d);
  }

  over(other: Fraction): Fraction {
    return new Fraction(this.n * other.d, this.d * other.n);
  }

  compare(other: Fraction): number {
    const gap = this.minus(other).n;
    return gap === 0n ? 0 : gap < 0n ? -1 : 1;
  }

  toNumber(): number {
    return Number(this.n) / Number(this.d);
  }

  toString(): string {
    return `${this.n}/${this.d}`;
  }
}

export const ZERO = new Fraction(0);
