/// The tables of the register, as numbered steps; a released step is never changed, a new one is appended.
enum AccessSchema {
    static let steps = [SchemaStep(sql: first)]

    /// Step 1: holders, tickets, and acts that can only be added to.
    private static let first = """
        CREATE TABLE holder (
            kind bigint NOT NULL, id text COLLATE "C" NOT NULL, name text COLLATE "C" NOT NULL,
            owner text COLLATE "C", version bigint NOT NULL, body bytea NOT NULL,
            PRIMARY KEY (kind, id), UNIQUE (kind, name)
        );
        CREATE INDEX holder_owner ON holder (owner) WHERE owner IS NOT NULL;
        CREATE TABLE ticket (
            digest bytea NOT NULL, purpose bigint NOT NULL, holder text COLLATE "C" NOT NULL, body bytea NOT NULL,
            expires bigint NOT NULL, used bigint, PRIMARY KEY (digest, purpose)
        );
        CREATE INDEX ticket_holder ON ticket (holder);
        CREATE INDEX ticket_expires ON ticket (expires);
        CREATE TABLE act (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at bigint NOT NULL, action text NOT NULL,
            interaction text NOT NULL, account text COLLATE "C", client text, kind text, resource text,
            outcome bigint NOT NULL, reason text,
            -- Record ids, and names of parameters, one a line.
            persons text NOT NULL, parameters text NOT NULL
        );
        CREATE INDEX act_account ON act (account, at) WHERE account IS NOT NULL;
        CREATE TABLE act_person (
            person bytea NOT NULL, act bigint NOT NULL REFERENCES act, PRIMARY KEY (person, act)
        );
        CREATE FUNCTION keep_acts() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'acts are never changed or deleted'; END $$;
        CREATE TRIGGER act_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON act EXECUTE FUNCTION keep_acts();
        CREATE TRIGGER act_person_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON act_person
            EXECUTE FUNCTION keep_acts();

        """
}
