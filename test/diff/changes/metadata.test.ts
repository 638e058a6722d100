import { describe } from 'vitest';
import { findsEach, slot } from '../fixtures.js';

describe("one change of a definition's own", () => {
  findsEach([
    [
      'a context',
      slot({}, {}, { contextType: 'resource', context: ['Slot'] }),
      slot({}, {}, { contextType: 'resource', context: ['Slot', 'Appointment'] }),
      [
        {
          element: '',
          kind: 'context.added',
          before: null,
          after: 'Appointment',
          effect: 'widened',
          version: 'minor',
        },
      ],
    ],
    [
      'a status',
      slot(),
      slot({}, {}, { status: 'retired' }),
      [
        {
          element: '',
          kind: 'metadata.status',
          before: 'active',
          after: 'retired',
          effect: 'bookkeeping',
          version: 'patch',
        },
      ],
    ],
  ]);
});
