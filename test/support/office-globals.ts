import { type OfficeClient, startOfficeClient } from "./office-client";

/** Starts the genuine client against the emulator and makes it the `Office` and `Excel` that the add-in sees. */
export async function startAddIn(
  ...settings: Parameters<typeof startOfficeClient>
): Promise<OfficeClient> {
  const client = await startOfficeClient(...settings);
  const { Office, Excel, OfficeExtension } = client;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
  return client;
}
