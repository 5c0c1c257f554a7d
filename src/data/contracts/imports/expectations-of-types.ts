import { columnOf, type Importer, shareOf } from './expectation.ts'
import { logicalTypeNamed } from './type-names.ts'

const ofType: (names: (kwargs: Readonly<Record<string, unknown>>) => unknown) => Importer =
  (names) => (builder, expectation) => {
    const column = columnOf(expectation)
    if (column === null) return 'it names no column'
    if (shareOf(expectation) < 1) return 'a type is that of every value, not of most'
    const written = [names(expectation.kwargs)].flat().filter((name) => typeof name === 'string')
    const types = new Set(written.map(logicalTypeNamed))
    const [type] = types
    if (types.size !== 1 || type == null) return `the types ${written.join(', ')} are not one logical type`
    return builder.type(column, type) ? undefined : 'the column has another type by another expectation'
  }

export const typeExpectations: Readonly<Record<string, Importer>> = {
  expect_column_values_to_be_of_type: ofType((kwargs) => kwargs.type_),
  expect_column_type_to_be: ofType((kwargs) => kwargs.type_),
  expect_column_values_to_be_in_type_list: ofType((kwargs) => kwargs.type_list),
}
