import createClient from 'openapi-fetch';

export const createBookingApi = (options) => createClient(options);
