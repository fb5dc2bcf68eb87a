/**
 * The hyperbolic tangent as a quotient of two polynomials (Eigen's `ptanh`): off by less than 10⁻⁶, and, as it needs only
 * + × ÷, alike on every machine. The vector loops use the same (server/wasm/encoder.ts).
 */
export function tanh(x: number): number {
  const v = Math.max(-7.9053111, Math.min(7.9053111, x));
  const w = v * v;
  let p = w * -2.76076847742355e-16 + 2.00018790482477e-13;
  p = w * p - 8.60467152213735e-11;
  p = w * p + 5.12229709037114e-8;
  p = w * p + 1.48572235717979e-5;
  p = w * p + 6.37261928875436e-4;
  p = w * p + 4.89352455891786e-3;
  let q = w * 1.19825839466702e-6 + 1.18534705686654e-4;
  q = w * q + 2.268434632439e-3;
  q = w * q + 4.89352518554385e-3;
  return (v * p) / q;
}

/** 1 / (1 + e^−x) */
export function sigmoid(x: number): number {
  return 0.5 + 0.5 * tanh(0.5 * x);
}
