import { describe, expect, test } from 'vitest';
import { RestartPolicy, Watchdog } from '../../client/src/restart';

describe('RestartPolicy', () => {
  test('gives up at the fifth death within three minutes', () => {
    const policy = new RestartPolicy();
    expect([0, 10, 20, 30, 40].map((seconds) => policy.died(seconds * 1000))).toEqual([
      'restart',
      'restart',
      'restart',
      'restart',
      'giveUp',
    ]);
  });

  test('deaths that are long past do not count', () => {
    const policy = new RestartPolicy();
    for (let minute = 0; minute < 20; minute++) expect(policy.died(minute * 60_000)).toBe('restart');
  });

  test('starts counting anew when the writer tries again', () => {
    const policy = new RestartPolicy(2, 1000);
    policy.died(0);
    expect(policy.died(1)).toBe('giveUp');
    policy.forget();
    expect(policy.died(2)).toBe('restart');
  });

  test('the writer is told once, and only of an interruption', () => {
    const policy = new RestartPolicy(3, 1000);
    expect(policy.cameUp()).toBe(false);
    policy.died(0);
    policy.died(1);
    expect(policy.cameUp()).toBe(true);
    expect(policy.cameUp()).toBe(false);
    policy.died(5000);
    expect(policy.cameUp()).toBe(false);
  });

  test('what the writer starts again is no interruption', () => {
    const policy = new RestartPolicy(1);
    expect(policy.died(0)).toBe('giveUp');
    policy.forget();
    expect(policy.cameUp()).toBe(false);
  });
});

/** A server that answers, or does not, when the test says so. */
function watched(patience: number | undefined = 5) {
  const pending: (() => void)[] = [];
  const server = {
    barks: 0,
    pings: 0,
    patience: () => patience,
    ping: () => {
      server.pings += 1;
      return new Promise<void>((resolve) => pending.push(resolve));
    },
    bark: () => {
      server.barks += 1;
    },
    async answer() {
      for (const resolve of pending.splice(0)) resolve();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
  const dog = new Watchdog(server, interval);
  let now = 0;
  /** So many ticks, each so long after the one before. */
  const ticks = (count: number, after = interval): void => {
    for (let tick = 0; tick < count; tick++) {
      now += after;
      dog.tick(now);
    }
  };
  return { server, dog, ticks };
}

const interval = 2000;

describe('Watchdog', () => {
  test('barks once when a ping stays unanswered for five ticks', () => {
    const { server, ticks } = watched();
    ticks(5);
    expect(server.barks).toBe(0);
    ticks(1);
    expect(server.barks).toBe(1);
    ticks(5);
    expect(server.barks).toBe(1);
  });

  test('is quiet while the server answers, however slowly', async () => {
    const { server, ticks } = watched();
    for (let round = 0; round < 10; round++) {
      ticks(5);
      await server.answer();
    }
    expect(server.barks).toBe(0);
  });

  test('is quiet while the server answers others first', () => {
    const { server, dog, ticks } = watched();
    for (let round = 0; round < 10; round++) {
      ticks(4);
      dog.heard();
    }
    expect(server.barks).toBe(0);
    expect(server.pings).toBe(1);
    ticks(5);
    expect(server.barks).toBe(1);
  });

  test('does not count the time in which the machine slept, or was too busy for a tick', () => {
    const { server, ticks } = watched();
    ticks(1);
    for (const hour of [1, 2, 3, 4, 5, 6, 7]) ticks(1, hour * 3_600_000);
    ticks(20, interval * 2);
    expect(server.barks).toBe(0);
    ticks(5);
    expect(server.barks).toBe(1);
  });

  test('asks one thing at a time', () => {
    const { server, ticks } = watched();
    ticks(4);
    expect(server.pings).toBe(1);
  });

  test('a late answer of the old server does not speak for the new one', async () => {
    const { server, ticks } = watched(2);
    ticks(3);
    expect(server.barks).toBe(1);
    ticks(1);
    await server.answer();
    expect(server.pings).toBe(2);
    ticks(1);
    expect(server.pings).toBe(3);
  });

  test('does not watch a server nobody needs', () => {
    const server = { barks: 0, patience: () => undefined, ping: () => Promise.reject(), bark: () => server.barks++ };
    const dog = new Watchdog(server, interval);
    for (let now = 0; now < 20 * interval; now += interval) dog.tick(now);
    expect(server.barks).toBe(0);
  });
});
