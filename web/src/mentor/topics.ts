/** A mentor's topics, which the offer's form and their page's form both ask for. */
export const MOST_TOPICS = 20;
export const LONGEST_TOPIC = 50;
