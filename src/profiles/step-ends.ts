/** Steps that take a while, and the phase under which their last day stands: it tells that they had begun. */
export const STEP_ENDS = {
  internetconsultatie: 'sluiting',
  'raad-van-state': 'advies',
  behandeling: 'aanneming',
} as const;
