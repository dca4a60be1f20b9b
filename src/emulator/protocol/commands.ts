import type { Mailbox } from "./mailbox";

/** The event of a pressed button of the add-in. Source: dispidAppCommandInvokedEvent of the client. */
const pressed = "appCommandInvoked";

/** Buttons of the add-in, from the host's side. */
export interface Commands {
  /** Presses a button; resolves when the add-in says that it is done (event.completed). */
  readonly run: (action: string, buttonId: string) => Promise<void>;
  /** The add-in's word that a command is done. */
  readonly complete: (data: unknown) => void;
}

/** No button pressed yet. */
export const createCommands = ({ news }: Mailbox): Commands => {
  const open = new Map<string, () => void>();
  let count = 0;
  return {
    run: (action, buttonId) => {
      count += 1;
      const invocation = `command-${count}`;
      const done = new Promise<void>((resolve) =>
        open.set(invocation, resolve),
      );
      const source = JSON.stringify({ source: { id: buttonId } });
      // Excel keeps a pressed button until the add-in's page has loaded.
      news(pressed, { 0: invocation, 1: action, 2: source }, "keep");
      return done;
    },
    complete: (data) => {
      const text = JSON.stringify(data);
      for (const [invocation, resolve] of open)
        if (text.includes(`"${invocation}"`)) {
          open.delete(invocation);
          resolve();
        }
    },
  };
};
