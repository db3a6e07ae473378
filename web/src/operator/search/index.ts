export { SearchForm } from './SearchForm';
