import { newsOf, replyTo, type ClientMessage } from "./message";

/** The host's end of the conversation: answers, and news for those who asked for them. */
export interface Mailbox {
  readonly reply: (message: ClientMessage, data: unknown) => void;
  readonly subscribe: (message: ClientMessage) => void;
  readonly unsubscribe: (message: ClientMessage) => void;
  /** Sends news; without a subscriber they are dropped, or kept until there is one. */
  readonly news: (action: string, data: unknown, keep?: "keep") => void;
}

/** An empty mailbox. */
export const createMailbox = (send: (text: string) => void): Mailbox => {
  const subscribers = new Map<string, string>();
  const kept = new Map<string, readonly unknown[]>();
  const reply: Mailbox["reply"] = (message, data) =>
    send(replyTo(message, data));
  const news: Mailbox["news"] = (action, data, keep) => {
    const conversation = subscribers.get(action);
    if (conversation !== undefined) send(newsOf(action, conversation, data));
    else if (keep === "keep")
      kept.set(action, [...(kept.get(action) ?? []), data]);
  };
  return {
    reply,
    news,
    subscribe: (message) => {
      subscribers.set(message.action, message.conversation);
      reply(message, { Error: 0 });
      for (const data of kept.get(message.action) ?? [])
        news(message.action, data);
      kept.delete(message.action);
    },
    unsubscribe: (message) => {
      subscribers.delete(message.action);
      reply(message, { Error: 0 });
    },
  };
};
