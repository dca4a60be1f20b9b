/** How a figure is rebuilt by an identity of the catalogue, for the column "Rebuilt how". */
export function routeWords(identity: string): string {
  return words[identity] ?? identity.replaceAll("-", " ");
}

const words: Readonly<Record<string, string>> = {
  "period-sum": "sum of its periods",
  "weighted-grade": "mean of its periods by tonnes",
  "weighted-recovery": "mean of its periods by metal fed",
  "mine-sum": "sum of its mines",
  "mine-grade": "mean of its mines by tonnes",
  "mine-recovery": "mean of its mines by metal fed",
  "concentrate-sum": "sum of its concentrates",
  "basket-sum": "sum of its metals",
  "material-sum": "ore plus waste",
  "contained-metal": "tonnes × grade × recovery",
  "strip-ratio": "waste over ore",
  "mass-pull": "concentrate and feed",
  "metal-equivalent": "metals at the stated prices",
  "attributable-share": "its share of the whole",
  payable: "metal contained",
  change: "change between the two periods",
  "unit-twin": "the same in another unit",
  duplicate: "the same printed elsewhere",
  rate: "tonnes over days",
  "stock-movement": "opening stock and movements",
};
