import fc from 'fast-check';

// The same values in every run: what lands is what was tested. Other seeds are for the hand.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_122) });
