/**
 * The envelope in which Office.js and the page of Excel on the web talk by postMessage. Source: the client's own
 * Microsoft.Office.Common (excel-web-16.00.debug.js), request 0, response 1.
 */
export interface ClientMessage {
  readonly kind: "invoke" | "subscribe" | "unsubscribe";
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const actionKinds = ["invoke", "subscribe", "unsubscribe"] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** A member of data that came from outside; undefined where there is none. */
export const member = (value: unknown, name: string): unknown =>
  isRecord(value) ? value[name] : undefined;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null; // other scripts on the page post messages too
  }
};

/** Reads a message of the client; null if it is not one. */
export const readMessage = (text: unknown): ClientMessage | null => {
  const raw = typeof text === "string" ? parse(text) : null;
  if (!isRecord(raw) || raw._messageType !== 0) return null;
  return {
    kind: actionKinds[Number(raw._actionType ?? 0)] ?? "invoke",
    action: String(raw._actionName),
    conversation: String(raw._conversationId),
    correlation: Number(raw._correlationId),
    data: raw._data,
  };
};

const envelope = (
  action: string,
  conversation: string,
  correlation: number,
  responseType: number,
  data: unknown,
): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: null,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });

/** The answer to a request. */
export const replyTo = (message: ClientMessage, data: unknown): string =>
  envelope(message.action, message.conversation, message.correlation, 0, data);

/** News for a client that subscribed to an action. */
export const newsOf = (
  action: string,
  conversation: string,
  data: unknown,
): string => envelope(action, conversation, -1, 1, data);
