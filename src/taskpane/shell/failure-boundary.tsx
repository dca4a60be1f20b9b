import { Button } from "@fluentui/react-components";
import { Component, type ReactElement, type ReactNode } from "react";
import { copyText } from "./browser/copy-text";
import { NoteBox } from "./note-box";
import type { Pane } from "./pane-context";

interface BoundaryProps {
  readonly say: Pane["say"];
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly failure: Error | null;
}

/**
 * Keeps a failure in showing one part of the pane from taking the rest with it: without one, React empties the pane.
 * A class, since React offers this to nothing else.
 */
export class FailureBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failure: null };

  static getDerivedStateFromError(failure: unknown): BoundaryState {
    return {
      failure: failure instanceof Error ? failure : new Error(String(failure)),
    };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    return (
      <Failed
        failure={failure}
        say={this.props.say}
        onRetry={() => this.setState({ failure: null })}
      />
    );
  }
}

function Failed({
  failure,
  say,
  onRetry,
}: {
  readonly failure: Error;
  readonly say: Pane["say"];
  readonly onRetry: () => void;
}): ReactElement {
  const details = failure.stack ?? failure.message;
  return (
    <NoteBox isFailure>
      <div>{say("failure.shown")}</div>
      <div>
        <Button size="small" onClick={onRetry}>
          {say("notice.retry")}
        </Button>{" "}
        <Button size="small" onClick={() => copyText(details)}>
          {say("notice.copyDetails")}
        </Button>
      </div>
    </NoteBox>
  );
}
