import { lazy, Suspense, type ReactElement } from "react";
import { usePane } from "./pane-context";

/** Nothing is shown of work in its first moments, so that its part of the pane has time to come. */
export const loadWorking = () => import("./working");

/** What came of work is told after it, so that this part has time to come as well. */
export const loadNoticeBar = () => import("./notice-bar");

const Working = lazy(() =>
  loadWorking().then((module) => ({ default: module.Working })),
);

const NoticeBar = lazy(() =>
  loadNoticeBar().then((module) => ({ default: module.NoticeBar })),
);

/** What is under way, and what came of it where it did not come off. */
export function WorkStatus(): ReactElement {
  const { work, notice } = usePane().state;
  return (
    <Suspense>
      {work !== null ? (
        <Working key={work.id} work={work} />
      ) : (
        notice !== null && <NoticeBar notice={notice} />
      )}
    </Suspense>
  );
}
