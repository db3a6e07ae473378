export { Listing } from './Listing';
export { Cell, Table } from './Table';
