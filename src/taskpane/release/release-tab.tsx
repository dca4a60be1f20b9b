import {
  Button,
  Field,
  Link,
  Textarea,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DocumentAddRegular, TableSimpleRegular } from "@fluentui/react-icons";
import {
  lazy,
  Suspense,
  useRef,
  type ClipboardEvent,
  type ReactElement,
} from "react";
import { NoteBox } from "../shell/note-box";
import { usePane } from "../shell/pane-context";
import { DropArea } from "./drop-area";
import { EarlierImports } from "./earlier-imports";
import { FirstHint } from "./first-hint";
import { NewTableButton } from "./new-table-button";

/** What is shown of a release, for which there is time while the first is read. */
export const loadReleaseList = () => import("./release-list");

const ReleaseList = lazy(() =>
  loadReleaseList().then((module) => ({ default: module.ReleaseList })),
);

const useStyles = makeStyles({
  tab: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  lead: { margin: 0 },
  box: { minHeight: "132px" },
  // Once a release is read, what was recognised comes first; the corner makes the box tall again.
  line: { minHeight: "32px", height: "32px" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    // Two of them stand side by side in every language.
    "& > button": {
      paddingLeft: tokens.spacingHorizontalS,
      paddingRight: tokens.spacingHorizontalS,
    },
  },
});

const accepted = ".txt,.md,.htm,.html,.pdf,.docx,.csv,.tsv";

/** The first step: hand a release over, and hear what was recognised in it. */
export function ReleaseTab(): ReactElement {
  const styles = useStyles();
  const { state, say, commands, inExcel } = usePane();
  return (
    <DropArea>
      <div className={styles.tab}>
        {!inExcel && <NoteBox>{say("release.noExcel")}</NoteBox>}
        {state.releases.length === 0 && (
          <p className={styles.lead}>{say("release.lead")}</p>
        )}
        {state.releases.length === 0 && <FirstHint />}
        <PasteBox />
        <div className={styles.buttons}>
          <FileButton />
          {inExcel && (
            <Button
              icon={<TableSimpleRegular />}
              onClick={commands.readSelection}
            >
              {say("release.range")}
            </Button>
          )}
          <NewTableButton />
        </div>
        {state.releases.length === 0 && (
          <div>
            <Link as="button" onClick={commands.readSample}>
              {say("release.sample")}
            </Link>
          </div>
        )}
        {state.releases.length > 0 && (
          <Suspense>
            <ReleaseList />
          </Suspense>
        )}
        <EarlierImports />
      </div>
    </DropArea>
  );
}

function PasteBox(): ReactElement {
  const styles = useStyles();
  const { state, dispatch, say, commands } = usePane();
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData("text/plain");
    const html = event.clipboardData.getData("text/html");
    if (text.trim() === "" && html.trim() === "") return;
    event.preventDefault();
    dispatch({ type: "draft-changed", text });
    commands.read({ kind: "paste", html: html === "" ? null : html, text });
  };
  return (
    <>
      <Field label={say("release.paste")}>
        <Textarea
          value={state.draft}
          placeholder={say("release.placeholder")}
          resize="vertical"
          textarea={{
            className: state.releases.length > 0 ? styles.line : styles.box,
          }}
          onPaste={onPaste}
          onChange={(_event, { value }) =>
            dispatch({ type: "draft-changed", text: value })
          }
        />
      </Field>
      {state.draft.trim() !== "" && (
        <div>
          <Button
            onClick={() =>
              commands.read({ kind: "paste", html: null, text: state.draft })
            }
          >
            {say("release.read")}
          </Button>
        </div>
      )}
    </>
  );
}

function FileButton(): ReactElement {
  const { say, commands } = usePane();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon={<DocumentAddRegular />}
        onClick={() => input.current?.click()}
      >
        {say("release.file")}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={say("release.file")}
        onChange={(event) => {
          commands.readFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}
