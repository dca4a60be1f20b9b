/** The stable code of a finding: which way the printed figure lies from the one rebuilt by the identity. */
export function findingCode(identity: string, side: "above" | "below"): string {
  const [above, below] = CODES[identity] ?? [
    "figure-above-rebuilt",
    "figure-below-rebuilt",
  ];
  return side === "above" ? above : below;
}

const CODES: Readonly<Record<string, readonly [above: string, below: string]>> =
  {
    "period-sum": ["total-exceeds-parts", "parts-exceed-total"],
    "mine-sum": ["total-exceeds-parts", "parts-exceed-total"],
    "concentrate-sum": ["total-exceeds-parts", "parts-exceed-total"],
    "basket-sum": ["total-exceeds-parts", "parts-exceed-total"],
    "material-sum": ["total-exceeds-parts", "parts-exceed-total"],
    "contained-metal": ["product-exceeds-parts", "parts-exceed-product"],
    "metal-equivalent": ["product-exceeds-parts", "parts-exceed-product"],
    "weighted-grade": ["mean-above-parts", "mean-below-parts"],
    "mine-grade": ["mean-above-parts", "mean-below-parts"],
    "weighted-recovery": ["mean-above-parts", "mean-below-parts"],
    "mine-recovery": ["mean-above-parts", "mean-below-parts"],
    recovery: ["recovery-above-inputs", "recovery-below-inputs"],
    change: ["change-above-figures", "change-below-figures"],
    "unit-twin": ["twin-above-other-unit", "twin-below-other-unit"],
    duplicate: ["duplicates-differ", "duplicates-differ"],
    rate: ["rate-above-days", "rate-below-days"],
    payable: ["payable-exceeds-contained", "payable-exceeds-contained"],
  };
