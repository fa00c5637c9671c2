import type { Handlers } from '../server/listen.js';
import { notFound, unimplemented } from '../server/rest-error.js';

/** The engine calls the model itself. */
export function predictionHandlers(): Pick<Handlers, 'getPrediction' | 'registerPrediction'> {
  return {
    getPrediction: ({ params }) => {
      throw notFound(`predictions of model ${params['modelUuid'] ?? ''}`);
    },
    registerPrediction: () => {
      throw unimplemented(
        'the embedded engine keeps no predictions: register a model it can call, an .onnx or a .py file',
      );
    },
  };
}
