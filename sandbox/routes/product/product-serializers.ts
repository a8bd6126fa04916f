import { boolean } from '../../serializer/fields/boolean.ts';
import { char } from '../../serializer/fields/char.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { list } from '../../serializer/fields/list.ts';
import { number } from '../../serializer/fields/number.ts';
import { serializer } from '../../serializer/serializer.ts';

const sku = char({ max: 100 });
const optional = {
  UOM: char({ max: 30, required: false }),
  taxRate: number({ min: 0, max: 100, required: false }),
  categories: list(char(), { required: false }),
  isActive: boolean({ required: false }),
};

/** A product as it is answered. */
export const product = serializer('Product', {
  id: integer(),
  SKU: sku,
  itemName: char({ max: 255 }),
  UOM: char({ max: 30 }),
  itemPrice: number({ min: 0 }),
  taxRate: number({ min: 0, max: 100 }),
  categories: list(char()),
  isActive: boolean(),
  updatedAt: datetime(),
});

/** A product as it is added or imported: what is left out gets its default. */
export const productCreate = serializer('ProductCreate', {
  SKU: sku,
  itemName: char({ max: 255 }),
  UOM: char({ max: 30, required: false, default: 'unit' }),
  itemPrice: number({ min: 0 }),
  taxRate: number({ min: 0, max: 100, required: false, default: 0 }),
  categories: optional.categories,
  isActive: boolean({ required: false, default: true }),
});

/** A product as it is changed: the SKU stands in the path and is fixed; what is left out stays. */
export const productUpdate = serializer('ProductUpdate', {
  itemName: char({ max: 255 }),
  UOM: optional.UOM,
  itemPrice: number({ min: 0 }),
  taxRate: optional.taxRate,
  categories: optional.categories,
  isActive: optional.isActive,
});
