/** What an identity of the catalogue is called in a sentence. */
export function identityName(identity: string): string {
  return NAMES[identity] ?? identity.replace(/-/g, " ");
}

const NAMES: Readonly<Record<string, string>> = {
  "period-sum": "sums over periods",
  "weighted-grade": "mean grades over periods",
  "weighted-recovery": "mean recoveries over periods",
  "contained-metal": "contained metal",
  recovery: "recoveries",
  "mine-sum": "sums over mines",
  "mine-grade": "mean grades over mines",
  "mine-recovery": "mean recoveries over mines",
  "concentrate-sum": "sums over concentrates",
  "basket-sum": "sums over platinum metals",
  "material-sum": "ore and waste",
  "strip-ratio": "strip ratios",
  "mass-pull": "mass pulls",
  "metal-equivalent": "metal equivalents",
  payable: "payable metal",
  change: "changes",
  "unit-twin": "figures in two units",
  duplicate: "figures printed twice",
  rate: "daily rates",
  "stock-movement": "stock movements",
};
