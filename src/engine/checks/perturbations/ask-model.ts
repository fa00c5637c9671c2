import type { Table } from '../../data/table.js';
import { asClasses, type ClassPredictions, type Predictions } from '../../../domain/metrics/predictions.js';
import { type Model, ModelError } from '../../models/model.js';

/** What the model answers to perturbed rows; that it raises is an answer too. */
export async function askModel(model: Model, rows: Table): Promise<Predictions | ModelError> {
  try {
    return await model.predict(rows);
  } catch (error) {
    if (error instanceof ModelError) return error;
    throw error;
  }
}

/** The same of a model that gives classes. */
export async function askClasses(model: Model, rows: Table): Promise<ClassPredictions | ModelError> {
  const answer = await askModel(model, rows);
  return answer instanceof ModelError ? answer : asClasses(answer);
}
