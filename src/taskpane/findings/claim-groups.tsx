import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
} from "@fluentui/react-icons";
import type { ReactElement, ReactNode } from "react";
import type { ClaimOutcome, ClaimVerdict } from "../../core/claim/claim";
import type { Examination } from "../../core/examination";
import { Heading } from "../shell/heading";
import { usePane } from "../shell/pane-context";
import { groupClaims } from "../view/finding/claim-items";
import { claimWords } from "../view/finding/claim-words";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  claim: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  quote: { margin: 0, overflowWrap: "anywhere" },
  verdicts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
  },
  verdict: { height: "auto", minHeight: "20px" },
  message: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ClaimProps {
  readonly claim: ClaimVerdict;
}

/** The sentences by verdict, those that hold only on the printed figures first. */
export function ClaimGroups({
  examination,
}: {
  readonly examination: Examination;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <>
      {groupClaims(examination.claims).map(({ id, claims: members }) => (
        <section key={id}>
          <Heading level={2}>
            {say("findings.group", {
              severity: say(`claims.${id}`),
              count: members.length,
            })}
          </Heading>
          <ul className={styles.list}>
            {members.map((claim, index) => (
              <li key={index} className={styles.claim}>
                <Claim claim={claim} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** One sentence, quoted, with what was found about it; its verdicts go between, where they are not said already. */
export function ClaimQuote({
  claim,
  children,
}: ClaimProps & { readonly children?: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <blockquote className={styles.quote}>“{claim.text}”</blockquote>
      {children}
      <p className={styles.message}>{claimWords(claim, usePane())}</p>
    </>
  );
}

function Claim({ claim }: ClaimProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <ClaimQuote claim={claim}>
      <div className={styles.verdicts}>
        <Verdict name={say("claims.printed")} verdict={claim.verdict} />
        {claim.rebuiltVerdict && (
          <Verdict
            name={say("claims.rebuilt")}
            verdict={claim.rebuiltVerdict}
          />
        )}
      </div>
    </ClaimQuote>
  );
}

const icons: Readonly<Record<ClaimOutcome, ReactElement>> = {
  true: <CheckmarkCircleRegular />,
  false: <DismissCircleRegular />,
  undecided: <QuestionCircleRegular />,
  "not-checkable": <QuestionCircleRegular />,
};

function Verdict({
  name,
  verdict,
}: {
  readonly name: string;
  readonly verdict: ClaimOutcome;
}): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <Badge
      appearance="outline"
      color="informative"
      icon={icons[verdict]}
      className={styles.verdict}
    >
      {name}: {say(`verdict.${verdict}`)}
    </Badge>
  );
}
