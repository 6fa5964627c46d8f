/** Which notes of a reviewer's ask the unit for something. */
import { expect, test } from 'vitest';
import { ASK_TO_CHECK, isRequest } from '../../../src/report/review/request.ts';

test.each([
  ASK_TO_CHECK,
  '请核实后更正。',
  '与台账不一致，请更正。',
  '第三季度漏报；请补报并写明原因',
  '请与财政所核对',
])('asks: %s', (note) => expect(isRequest(note)).toBe(true));

test.each([
  '',
  '请尽快',
  '与台账不一致',
  '依申请公开的件数已更正',
  '请示件不计入，已核对',
  '申请人改了诉求',
])('does not ask: %s', (note) => expect(isRequest(note)).toBe(false));
