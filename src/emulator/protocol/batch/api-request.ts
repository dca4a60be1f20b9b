import type { Batch, BatchResult } from "./batch-message";
import { HostError } from "../host-error";
import { member } from "../message";

/** Request flag of Excel.run({ delayForCellEdit: true }). Source: onBeforeExcelRun of the client. */
const delayForCellEdit = 64;

/** A request of the Excel API as it arrives. */
export interface ApiRequest {
  /** JSON of a Batch. */
  readonly body: string;
  /** Whether the add-in would rather wait while a cell is being edited. */
  readonly waits: boolean;
}

/** Takes a request out of its message. Source: buildRequestMessageSafeArray of the client. */
export const readRequest = (data: unknown): ApiRequest => {
  const message = member(data, "ArrayData");
  const parts: readonly unknown[] = Array.isArray(message) ? message : [];
  const body = parts[4];
  return {
    body: Array.isArray(body) ? body.join("") : String(body),
    waits: (Number(parts[6] ?? 0) & delayForCellEdit) !== 0,
  };
};

/** The answer to a request that is not run at all. */
export const refusal = (error: unknown): BatchResult => ({
  Results: [],
  Error: {
    Code: error instanceof HostError ? error.code : "GeneralException",
    Message: error instanceof Error ? error.message : String(error),
    HttpStatusCode: 400,
    Location: null,
    ActionIndex: 0,
  },
});

/** The client's own services (function results, readiness) are no business of faults and counts. */
export const isInternal = (batch: Batch): boolean =>
  Object.values(batch.ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === 2,
  );
