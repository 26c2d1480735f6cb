export interface PackedGazetteer { divisions: string; ambiguous: string; places: string; organizations: string; people: string }
