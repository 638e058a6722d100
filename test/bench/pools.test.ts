import { describe, expect, it } from 'vitest';
import {
  validateCareConnectGPCPatient1,
  validateGPConnectAppointment1,
  validateGPConnectSearchsetBundle1,
  validateGPConnectSlot1,
} from '../../generated/index.js';
import { pools, shapeOf } from '../../scripts/measure/bench/validator-pools.js';
import { ajvSlot } from '../../scripts/measure/bench/validator-schema.js';

describe('pools that validators are measured on', () => {
  it.each([
    ['slots', pools.slots, validateGPConnectSlot1],
    ['appointments', pools.appointments, validateGPConnectAppointment1],
    ['patients', pools.patients, validateCareConnectGPCPatient1],
  ])('%s are valid, and of many shapes', (_, pool, validate) => {
    const { values, shapes } = pool();
    expect(values.length).toBe(256);
    expect(shapes).toBeGreaterThan(250);
    expect(values.flatMap((value) => validate(value).issues)).toEqual([]);
  });

  it.each([
    ['slots', pools.slotsOfOneShape, validateGPConnectSlot1],
    ['appointments', pools.appointmentsOfOneShape, validateGPConnectAppointment1],
    ['patients', pools.patientsOfOneShape, validateCareConnectGPCPatient1],
  ])('%s of one shape are valid, and of one', (_, pool, validate) => {
    const { values, texts, shapes } = pool();
    expect(shapes).toBe(1);
    expect(new Set(texts).size).toBe(256);
    expect(values.flatMap((value) => validate(value).issues)).toEqual([]);
  });

  it('invalid slots have three issues each', () => {
    const { values, shapes } = pools.invalidSlots();
    expect(shapes).toBeGreaterThan(250);
    expect(new Set(values.map((value) => validateGPConnectSlot1(value).issues.length))).toEqual(new Set([3]));
  });

  it.each([false, true])('a searchset is valid (with schedules: %s)', (hasSchedules) => {
    const [value] = pools.bundle(200, hasSchedules).values;
    expect((value as { entry: unknown[] }).entry.length).toBe(hasSchedules ? 204 : 200);
    expect(validateGPConnectSearchsetBundle1(value).issues).toEqual([]);
  });

  it('are the same every time', () => expect(pools.slots().texts).toEqual(pools.slots().texts));

  it('are judged by the schema as by the profile', () => {
    const ajv = ajvSlot();
    expect([...pools.slots().values, ...pools.slotsOfOneShape().values].every(ajv)).toBe(true);
    expect(pools.invalidSlots().values.some(ajv)).toBe(false);
  });

  it('tells shapes by keys, their order and lengths', () => {
    const values = [{ a: 1, b: 'x' }, { b: 'x', a: 1 }, { a: 1 }, { a: [1] }, { a: [1, 2] }];
    expect(new Set(values.map(shapeOf)).size).toBe(values.length);
    expect(shapeOf({ a: 1, b: 'x' })).toBe(shapeOf({ a: 2, b: 'yy' }));
  });
});
