import type { OperationDefinition, OperationDefinitionParameter } from '../releases/fhir-types.js';
import { present } from './present.js';
import type { OperationModel, ParameterModel, SourceLocation } from './types.js';

/**
 * The model of a STU3 OperationDefinition.
 * STU3: http://hl7.org/fhir/STU3/operationdefinition.html
 *
 * @param source where it was authored, if it was
 */
export function operationModel(operation: OperationDefinition, source?: SourceLocation): OperationModel {
  const { url, name, code, system, type, instance } = operation;
  if (!url) throw new Error(`OperationDefinition ${operation.id ?? name} has no url`);
  return {
    url,
    id: operation.id ?? url.slice(url.lastIndexOf('/') + 1),
    name,
    code,
    resources: [...(operation.resource ?? [])],
    system,
    type,
    instance,
    parameters: (operation.parameter ?? []).map(parameterModel),
    ...present({ source }),
  };
}

function parameterModel(parameter: OperationDefinitionParameter): ParameterModel {
  const { name, min, max, type, documentation } = parameter;
  return {
    name,
    use: parameter.use as ParameterModel['use'],
    min,
    max: max === '*' ? '*' : Number(max),
    ...present({ type, profile: parameter.profile?.reference, documentation }),
    parts: (parameter.part ?? []).map(parameterModel),
  };
}
