import { availableParallelism, loadavg } from 'node:os';

/** "2 cores, load 1.0 0.9 0.8 (1, 5, 15 minutes)": what figures of time are to be read beside. */
export const machine = (): string =>
  `${availableParallelism()} cores, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')} (1, 5, 15 minutes)`;

const quantile = (values: number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN;

/** "median 1.9, p95 2.4" */
export const spread = (values: number[], digits = 1, unit = ''): string =>
  `median ${quantile(values, 0.5).toFixed(digits)}${unit}, p95 ${quantile(values, 0.95).toFixed(digits)}${unit}`;
