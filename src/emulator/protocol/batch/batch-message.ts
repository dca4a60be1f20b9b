import type { ApiSets } from "../api-sets";
import type { HostObject } from "../host-object";

/** Arguments of a method; an object among them is named by its path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

/** How the client names an object: by the way it was reached. */
export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Which members a load() asks for, nested as "format/fill/color". */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a request. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** A request of the Excel API: what to do, and the objects to do it to. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** Its answer; after an error the actions before it stay done, as in Excel. */
export interface BatchResult {
  readonly Results: readonly {
    readonly ActionId: number;
    readonly Value: unknown;
  }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly Location: null;
    readonly ActionIndex: number;
  };
}

/** What a batch is run against. */
export interface BatchHost {
  readonly workbook: () => HostObject;
  /** Objects the client makes out of nothing, such as the service that takes custom functions' results. */
  readonly newObject: (name: string) => HostObject;
  /** Objects kept across batches, by the reference handed out. */
  readonly references: Map<string, HostObject | null>;
  readonly calculated: () => Promise<void>;
  readonly apiSets: ApiSets | null;
  readonly excelApi: string;
  /** Called before each action; throws what a fault on demand asks for. */
  readonly beforeAction: (index: number) => void;
  /** Called before a member ("Worksheet.delete") is called or set; throws where a group of undo cannot hold it. */
  readonly beforeChange: (member: string) => void;
}
