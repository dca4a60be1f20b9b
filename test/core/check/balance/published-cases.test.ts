import type { EquationSystem } from "../../../../src/core/check/balance/linearise";
import { reconcile } from "../../../../src/core/check/balance/reconcile";
import { chiSquareQuantile } from "../../../../src/core/check/balance/chi-square";

type Rows = readonly (readonly number[])[];

const linear = (rows: Rows): EquationSystem => ({
  count: rows.length,
  evaluate: (point) => ({
    values: Float64Array.from(rows, (row) =>
      row.reduce((sum, a, i) => sum + a * (point[i] ?? 0), 0),
    ),
    slopes: rows.map((row) => Float64Array.from(row)),
  }),
});

const solve = (
  system: EquationSystem,
  measured: readonly number[],
  sigma: readonly number[],
  freed: readonly number[] = [],
) =>
  reconcile(
    system,
    {
      measured: Float64Array.from(measured),
      sigma: Float64Array.from(sigma),
    },
    freed,
  );

const expectClose = (
  actual: ArrayLike<number>,
  expected: readonly number[],
  relative = 1e-6,
) => {
  expected.forEach((value, i) => {
    const size = Math.max(1, Math.abs(value));
    expect(Math.abs((actual[i] ?? NaN) - value) / size).toBeLessThan(relative);
  });
};

test.each([
  [4, 9.487729036781154],
  [3, 7.814727903251179],
  [5, 11.070497693516351],
  [40, 55.75847927888702],
])("χ² at 95 %% with %i degrees of freedom is %p", (degrees, value) => {
  expect(chiSquareQuantile(0.95, degrees)).toBeCloseTo(value, 8);
});

// Narasimhan & Jordache 2000, chapters 1 and 7: heat exchanger with bypass, six flows, four nodes, unit variance.
describe("heat exchanger with bypass", () => {
  const system = linear([
    [1, -1, -1, 0, 0, 0],
    [0, 1, 0, -1, 0, 0],
    [0, 0, 1, 0, -1, 0],
    [0, 0, 0, 1, 1, -1],
  ]);
  const ones = [1, 1, 1, 1, 1, 1];

  test("the flows close as published", () => {
    const measured = [101.91, 64.45, 34.65, 64.2, 36.44, 98.88];
    const result = solve(system, measured, ones);
    expectClose(result.point, [100.22, 64.5, 35.72, 64.5, 35.72, 100.22]);
    expect(result.objective).toBeCloseTo(6.4075, 8);
    expect(result.degrees).toBe(4);
  });

  test("a bias of 4 in the second flow is found there", () => {
    const measured = [101.91, 68.45, 34.65, 64.2, 36.44, 98.88];
    const result = solve(system, measured, ones);
    expectClose(
      result.point,
      [
        100.88666666666667, 65.83333333333333, 35.05333333333333,
        65.83333333333333, 35.05333333333333, 100.88666666666666,
      ],
    );
    expect(result.objective).toBeCloseTo(16.674166666666668, 8);
    // Generalised likelihood ratios, the squares of the measurement tests.
    const ratios = [
      1.5708166666666539, 10.27041666666669, 0.24401666666666347,
      4.001666666666656, 2.884266666666676, 6.040066666666672,
    ];
    expectClose(result.falls(), ratios);
    expectClose(
      result.falls().map(Math.sqrt),
      [
        1.2533222517240539, 3.2047490801413283, 0.493980431461271,
        2.000416623272926, 1.6983128883296732, 2.4576547085924565,
      ],
    );
    // Freeing a flow makes the objective fall by its ratio, and moves it by the bias.
    const bias = [
      1.5349999999999935, 3.9250000000000047, -0.6049999999999961,
      -2.449999999999997, 2.080000000000003, -3.0100000000000007,
    ];
    // Each node by itself: its objective is the square of its nodal test.
    const nodes: Rows = [
      [1, -1, -1, 0, 0, 0],
      [0, 1, 0, -1, 0, 0],
      [0, 0, 1, 0, -1, 0],
      [0, 0, 0, 1, 1, -1],
    ];
    expectClose(
      nodes.map((node) =>
        Math.sqrt(solve(linear([node]), measured, ones).objective),
      ),
      [
        0.6870468203356616, 3.005203820042827, 1.2657211383239193,
        1.0161363737737444,
      ],
    );
    measured.forEach((value, i) => {
      const freed = solve(system, measured, ones, [i]);
      expect(result.objective - freed.objective).toBeCloseTo(ratios[i] ?? 0, 8);
      expect(value - (freed.point[i] ?? 0)).toBeCloseTo(bias[i] ?? 0, 8);
    });
  });
});

/*
 * VDI 2048-1:2000, steam turbine heat circuit; inputs as in OpenModelica's VDI2048Example. Two pairs of flows are
 * correlated: each second one of a pair is written as its share of the first and a part of its own.
 */
describe.each([
  [
    "as measured",
    [0.8, 0.79],
    20.309588378331835,
    [
      44.96448920642914, 44.417972141734175, 44.9259040471917,
      44.667096449940544, 0.5263478724223353, 70.553060829315,
      10.375782983326452, 3.7454044060342326, 4.392404406034233,
      18.513591795394916,
    ],
    [
      0.5756265705891292, 0.5728175874803105, 0.404463177421466,
      0.40291937019965685, 0.10462341045129804, 0.5598728488919842,
      0.133003389109488, 0.05669525156864301, 0.05669525156864301,
      0.1371025113963341,
    ],
    [
      4.50344197976449, 4.503441979764488, 1.9639844673380862,
      1.963984467338086, 0.2973382878175507, 1.7478216804259332,
      0.22501560992900355, 0.22501560992900355, 0.22501560992900355,
      0.20051515938062803,
    ],
  ],
  [
    "with the two doubtful feed flows widened",
    [2.5, 2.5],
    2.537014792420956,
    [
      44.69595657253166, 44.122956572531656, 44.642626935634105,
      44.38608584982985, 0.5244991010015947, 70.00496230229291,
      10.364202992971808, 3.7440241945988224, 4.391024194598822,
      18.499251382169454,
    ],
    [
      1.6106219374571005, 1.6106219374571005, 0.4253655848622344,
      0.4235717004222549, 0.10462694116142446, 0.6151362806772384,
      0.13311230913201544, 0.056698882871522215, 0.056698882871522215,
      0.1372645256483944,
    ],
    [
      1.5837979919150729, 1.5837979919150729, 0.4084924497609116,
      0.4084924497609115, 0.11101815846267105, 0.08920863779388066,
      0.0038818317298160783, 0.0038818317298160813, 0.0038818317298160813,
      0.016108570471000217,
    ],
  ],
])(
  "turbine heat circuit %s",
  (_name, [first = 0, second = 0], global, flows, halfWidths, z) => {
    const measured = [
      46.241, 45.668, 44.575, 44.319, 0.525, 69.978, 10.364, 3.744, 4.391,
      18.498,
    ];
    const sigma = [
      first,
      second,
      0.535,
      0.532,
      0.105,
      0.854,
      0.168,
      0.058,
      0.058,
      0.205,
    ].map((half) => half / 1.96);
    const balances: Rows = [
      [1, 1, -1, -1, 0.4, 0, 0, 0, 0, 0],
      [0, 0, 1, 1, -1, -1, -1, -1, -1, 0],
      [0, 0, 0, 0, 0, 0, 1, 1, 1, -1],
    ];
    const pairs = [
      [0, 1, 0.2],
      [2, 3, 0.4],
    ] as const;
    // y = L u, with u uncorrelated.
    const lower = measured.map((_, i) =>
      measured.map((__, j) => (i === j ? (sigma[i] ?? 0) : 0)),
    );
    for (const [a, b, r] of pairs) {
      const row = lower[b];
      if (row) {
        row[a] = r * (sigma[b] ?? 0);
        row[b] = Math.sqrt(1 - r * r) * (sigma[b] ?? 0);
      }
    }
    const independent: number[] = [];
    measured.forEach((value, i) => {
      const known = independent.reduce(
        (sum, u, j) => sum + (lower[i]?.[j] ?? 0) * u,
        0,
      );
      independent.push((value - known) / (lower[i]?.[i] ?? 1));
    });
    const system = linear(
      balances.map((row) =>
        measured.map((_, j) =>
          row.reduce((sum, a, i) => sum + a * (lower[i]?.[j] ?? 0), 0),
        ),
      ),
    );

    test("closes as published, and the global test tells", () => {
      const result = solve(
        system,
        independent,
        measured.map(() => 1),
      );
      const reconciled = lower.map((row) =>
        row.reduce((sum, a, j) => sum + a * (result.point[j] ?? 0), 0),
      );
      expectClose(reconciled, flows);
      expect(result.objective).toBeCloseTo(global, 6);
      expect(result.objective > chiSquareQuantile(0.95, 3)).toBe(global > 7.82);
    });

    /*
     * The solution is linear in what was measured: how it answers to one more standard deviation of each independent
     * quantity is a column of its covariance.
     */
    test("half-widths at 95 % shrink, and the measurement tests are, as computed for the standard", () => {
      const ones = measured.map(() => 1);
      const { point } = solve(system, independent, ones);
      const answers = independent.map((_, j) => {
        const raised = independent.map((u, i) => (i === j ? u + 1 : u));
        return solve(system, raised, ones).point.map(
          (value, i) => value - (point[i] ?? 0),
        );
      });
      const variances = lower.map((row) => {
        const moved = answers.map((answer) =>
          row.reduce((sum, a, i) => sum + a * (answer[i] ?? 0), 0),
        );
        return row.reduce((sum, a, j) => sum + a * (moved[j] ?? 0), 0);
      });
      expectClose(
        variances.map((variance) => 1.96 * Math.sqrt(variance)),
        halfWidths,
      );
      const tests = lower.map((row, i) => {
        const reconciled = row.reduce(
          (sum, a, j) => sum + a * (point[j] ?? 0),
          0,
        );
        const left = (sigma[i] ?? 0) ** 2 - (variances[i] ?? 0);
        return Math.abs((measured[i] ?? 0) - reconciled) / Math.sqrt(left);
      });
      expectClose(tests, z);
    });
  },
);

// Pai & Fisher 1988, AIChE Journal 34(5), 873: five measured and three unmeasured quantities.
test("the nonlinear case of Pai and Fisher, three quantities unmeasured", () => {
  const system: EquationSystem = {
    count: 6,
    evaluate: (point) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, u = 0, v = 0, w = 0] = point;
      return {
        values: Float64Array.from([
          0.5 * a * a - 0.7 * b + c * u + u * b * b * v + 2 * c * w * w - 255.8,
          a - 2 * b + 3 * a * c - 2 * b * u - b * v * w + 111.2,
          c * u - a + 3 * b + a * v - c * Math.sqrt(w) - 33.57,
          d - a - c * c + v + 3 * w,
          e - 2 * c * v * w,
          2 * a + b * c * u + v - w - 126.6,
        ]),
        slopes: [
          [
            a,
            -0.7 + 2 * u * b * v,
            u + 2 * w * w,
            0,
            0,
            c + b * b * v,
            u * b * b,
            4 * c * w,
          ],
          [1 + 3 * c, -2 - 2 * u - v * w, 3 * a, 0, 0, -2 * b, -b * w, -b * v],
          [-1 + v, 3, u - Math.sqrt(w), 0, 0, c, a, (-0.5 * c) / Math.sqrt(w)],
          [-1, 0, -2 * c, 1, 0, 0, 1, 3],
          [0, 0, -2 * v * w, 0, 1, 0, -2 * c * w, -2 * c * v],
          [2, c * u, b * u, 0, 0, b * c, 1, -1],
        ].map((row) => Float64Array.from(row)),
      };
    },
  };
  const start = [4.4, 5.5, 1.7, 1.6, 5, 11, 0.6, 2];
  const result = solve(
    system,
    start,
    start.map(() => 1),
    [5, 6, 7],
  );
  expectClose(
    result.point,
    [
      4.512430043649083, 5.581867519916882, 1.9259572167840946,
      1.455999052137191, 4.854532053792339, 11.070323712825733,
      0.6146686716688183, 2.0503578402419365,
    ],
    1e-4,
  );
  expect(result.objective).toBeCloseTo(0.11229666570835227, 5);
});

// NCSU/Ottawa, "Basic Concepts in Data Reconciliation", table 4.1: binary distillation column.
test("a bilinear balance whose flows do not close fails the global test", () => {
  const system: EquationSystem = {
    count: 5,
    evaluate: (point) => {
      const at = (i: number) => point[i] ?? 0;
      const component = (k: number) => {
        const slope = new Float64Array(9);
        [0, 3, 6].forEach((flow, n) => {
          const sign = n === 0 ? 1 : -1;
          slope[flow] = sign * at(flow + k);
          slope[flow + k] = sign * at(flow);
        });
        const value = at(0) * at(k) - at(3) * at(3 + k) - at(6) * at(6 + k);
        return { value, slope };
      };
      const whole = (flow: number) => {
        const slope = new Float64Array(9);
        slope[flow + 1] = 1;
        slope[flow + 2] = 1;
        return { value: at(flow + 1) + at(flow + 2) - 1, slope };
      };
      const rows = [component(1), component(2), whole(0), whole(3), whole(6)];
      return {
        values: Float64Array.from(rows, ({ value }) => value),
        slopes: rows.map(({ slope }) => slope),
      };
    },
  };
  const result = solve(
    system,
    [1095.475, 0.4822, 0.517, 478.402, 0.941, 0.0501, 488.232, 0.0197, 0.9748],
    [4.8, 0.0048, 0.0052, 3.9, 0.0094, 0.0005, 4.4, 0.0002, 0.0097],
  );
  expectClose(
    result.point,
    [
      1043.7336, 0.4785, 0.5215, 514.7988, 0.9499, 0.0501, 528.9349, 0.0197,
      0.9803,
    ],
    1e-4,
  );
  expect(result.objective / 291.4244).toBeCloseTo(1, 4);
  expect(result.objective).toBeGreaterThan(
    chiSquareQuantile(0.95, result.degrees),
  );
});
