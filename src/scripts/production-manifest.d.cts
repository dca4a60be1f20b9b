export interface ManifestOptions {
  /** Where dist/addin will be served from. Example: "https://your.host/assay" */
  readonly origin: string;
  readonly namespace?: string;
}

export function productionManifest(
  template: string,
  options: ManifestOptions,
): string;
