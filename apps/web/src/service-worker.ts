// Its insides stand where the type-check reaches them.
import "#lib/away/worker.ts"
