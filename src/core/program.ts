/** The tool and its version, as documents and the command line name it. */
export const program = "Assay 0.1.0";
