CREATE TABLE visit (page text NOT NULL);
