/** The pane under a large zoom, which leaves it half as wide. */
export const zoomedPane = "@media (max-width: 260px)";
