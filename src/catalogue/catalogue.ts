import type { Formula } from "../core/formula/define-formula";
import { concentrateTonnes } from "../core/metallurgy/back-calculation/concentrate-tonnes";
import { concentrationRatio } from "../core/metallurgy/balance/concentration-ratio";
import { enrichmentRatio } from "../core/metallurgy/balance/enrichment-ratio";
import { feedTonnes } from "../core/metallurgy/back-calculation/feed-tonnes";
import { headGrade } from "../core/metallurgy/back-calculation/head-grade";
import { impliedTail } from "../core/metallurgy/back-calculation/implied-tail";
import { massPull } from "../core/metallurgy/balance/mass-pull";
import { metalBalance } from "../core/metallurgy/balance/metal-balance";
import { nProduct } from "../core/metallurgy/balance/n-product";
import { recovery } from "../core/metallurgy/balance/recovery";
import { separationEfficiency } from "../core/metallurgy/balance/separation-efficiency";
import { threeProduct } from "../core/metallurgy/balance/three-product";
import { twoProductRecovery } from "../core/metallurgy/balance/two-product-recovery";
import { convertAssay } from "../core/metallurgy/metal/convert-assay";
import { goldOz } from "../core/metallurgy/metal/gold-oz";
import { metalLb } from "../core/metallurgy/metal/metal-lb";
import { metalOz } from "../core/metallurgy/metal/metal-oz";
import { metalT } from "../core/metallurgy/metal/metal-t";
import { silverOz } from "../core/metallurgy/metal/silver-oz";
import { weightedGrade } from "../core/metallurgy/metal/weighted-grade";
import { checkSum } from "../core/metallurgy/printed/check-sum";
import { printedHigh } from "../core/metallurgy/printed/printed-high";
import { printedLow } from "../core/metallurgy/printed/printed-low";
import { ties } from "../core/metallurgy/printed/ties";
import { fourthQuarter } from "../core/metallurgy/production/fourth-quarter";
import { growthRate } from "../core/metallurgy/production/growth-rate";
import { impliedDays } from "../core/metallurgy/production/implied-days";
import { leastOpeningStock } from "../core/metallurgy/production/least-opening-stock";
import { operatingRate } from "../core/metallurgy/production/operating-rate";
import { periodDays } from "../core/metallurgy/production/period-days";
import { remainingRequired } from "../core/metallurgy/production/remaining-required";
import { runRate } from "../core/metallurgy/production/run-rate";
import { runRateGuidance } from "../core/metallurgy/production/run-rate-guidance";
import { stockMovement } from "../core/metallurgy/production/stock-movement";
import { throughput } from "../core/metallurgy/production/throughput";
import { cashCost } from "../core/metallurgy/value/cash-cost";
import { cutoffGrade } from "../core/metallurgy/value/cutoff-grade";
import { goldEq } from "../core/metallurgy/value/gold-eq";
import { goldEqOz } from "../core/metallurgy/value/gold-eq-oz";
import { goldEqRecovered } from "../core/metallurgy/value/gold-eq-recovered";
import { nsr } from "../core/metallurgy/value/nsr";
import { payability } from "../core/metallurgy/value/payability";
import { payableGrade } from "../core/metallurgy/value/payable-grade";
import { silverEq } from "../core/metallurgy/value/silver-eq";
import { silverEqOz } from "../core/metallurgy/value/silver-eq-oz";
import { silverEqRecovered } from "../core/metallurgy/value/silver-eq-recovered";
import { checkTable } from "./check-table";

/** The worksheet functions, in the order of the help page. */
export const catalogue: readonly Formula[] = [
  silverOz,
  goldOz,
  metalOz,
  metalLb,
  metalT,
  weightedGrade,
  convertAssay,
  recovery,
  twoProductRecovery,
  massPull,
  concentrationRatio,
  enrichmentRatio,
  separationEfficiency,
  threeProduct,
  nProduct,
  metalBalance,
  headGrade,
  feedTonnes,
  concentrateTonnes,
  impliedTail,
  silverEq,
  silverEqRecovered,
  silverEqOz,
  goldEq,
  goldEqRecovered,
  goldEqOz,
  payableGrade,
  payability,
  nsr,
  cashCost,
  cutoffGrade,
  periodDays,
  throughput,
  operatingRate,
  impliedDays,
  growthRate,
  runRate,
  runRateGuidance,
  remainingRequired,
  fourthQuarter,
  stockMovement,
  leastOpeningStock,
  printedLow,
  printedHigh,
  ties,
  checkSum,
  checkTable,
];
