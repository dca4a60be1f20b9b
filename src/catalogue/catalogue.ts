import type { Formula } from "../core/formula/define-formula";
import { recovery } from "../core/metallurgy/balance/recovery";
import { goldOz } from "../core/metallurgy/metal/gold-oz";
import { metalLb } from "../core/metallurgy/metal/metal-lb";
import { metalOz } from "../core/metallurgy/metal/metal-oz";
import { metalT } from "../core/metallurgy/metal/metal-t";
import { silverOz } from "../core/metallurgy/metal/silver-oz";
import { weightedGrade } from "../core/metallurgy/metal/weighted-grade";

/** The worksheet functions, in the order of the help page. */
export const catalogue: readonly Formula[] = [
  silverOz,
  goldOz,
  metalOz,
  metalLb,
  metalT,
  weightedGrade,
  recovery,
];
